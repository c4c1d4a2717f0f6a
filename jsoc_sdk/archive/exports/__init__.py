"""The archive's export side: requests, their life, and the files that they end in.

`desk` decides about requests and drives them, `store` remembers them, `records` reads what is to be exported,
`products` makes the files with `names`, `steps` and `pictures`, `replies` words the answers.
"""
