"""Users and how they sign in: password, throttling, second factor for staff."""
