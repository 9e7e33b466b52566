"""Who may do what with an account."""

import rules

rules.add_perm("accounts.see_own_account", rules.is_authenticated)
