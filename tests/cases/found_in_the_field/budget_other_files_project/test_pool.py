def one(n):
    return two(n, 1) or two(n, 2) or two(n, 3) or two(n, 4)


def two(n, m):
    return three(n, m, 1) or three(n, m, 2) or three(n, m, 3) or three(n, m, 4)


def three(n, m, k):
    return four(n, m, k, 1) or four(n, m, k, 2) or four(n, m, k, 3) or four(n, m, k, 4)


def four(n, m, k, j):
    return five(n, m, k, j, 1) or five(n, m, k, j, 2) or five(n, m, k, j, 3) or five(n, m, k, j, 4)


def five(n, m, k, j, i):
    return n + m + k + j + i or n - m - k - j - i


def check(number):
    from pool import Pool

    pool = Pool(number)
    pool.ends = one(number)
    pool.ask()
