"""What may leave: the policy for every field, the released shapes, findings, names of States."""
