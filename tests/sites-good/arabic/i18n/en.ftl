name-of-ar = Arabic
