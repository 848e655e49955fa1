ten = A { -brand }
tot = Good
muc = Item
