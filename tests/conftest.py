"""What all tests share. Factories stand in tests/factories/."""
