from wegweiser.project.settings import demo


def test_a_key_of_the_demo_is_made_once_and_kept_private(tmp_path, monkeypatch):
    monkeypatch.setattr(demo, "VAR", tmp_path)

    key = demo.key("answers")

    assert demo.key("answers") == key
    assert len(key) >= 48
    assert (tmp_path / "answers.key").stat().st_mode & 0o777 == 0o600


def test_each_key_is_another_one(tmp_path, monkeypatch):
    monkeypatch.setattr(demo, "VAR", tmp_path)

    assert demo.key("answers") != demo.key("accounts")
