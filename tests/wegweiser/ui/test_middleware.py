def test_a_page_and_its_part_for_htmx_are_kept_apart(client):
    assert "HX-Request" in client.get("/health")["Vary"]
