"""What all tests share. Factories stand in tests/factories/."""

collect_ignore = ["served/settings.py"]  # settings of a server, no tests
