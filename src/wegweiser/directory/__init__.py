"""The offers of support and who is responsible, in the words of Open Referral HSDS."""
