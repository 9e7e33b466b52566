import pytest


@pytest.mark.parametrize(("code", "direction"), [("de", "ltr"), ("ar", "rtl")])
def test_the_manifest_speaks_the_language_of_the_page(client, code, direction):
    response = client.get(f"/{code}/manifest.webmanifest")

    manifest = response.json()
    assert response["Content-Type"] == "application/manifest+json"
    assert (manifest["lang"], manifest["dir"]) == (code, direction)
    assert manifest["start_url"] == f"/{code}/"
    assert [icon["src"] for icon in manifest["icons"]] == ["/static/ui/img/favicon.svg"]
