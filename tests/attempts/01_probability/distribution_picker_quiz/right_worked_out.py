"""The numbers worked out step by step, in plain loops."""


def answers():
    faces = 0.0
    for missing in (6, 5, 4, 3, 2, 1):
        faces += 1 / (missing / 6)
    different = 1.0
    for taken in range(23):
        different = different * (1 - taken / 365)
    names = "emails calls parts_put_back parts_kept_out votes votes_of_one penalties mean_of_400"
    chosen = "poisson geometric binomial hypergeometric multinomial binomial none normal"
    numbers = {
        "no_email": 2.718281828**-3,
        "binomial_variance": sum(0.3 - 0.3**2 for _ in range(10)),
        "rolls_until_six": 1 / (1 / 6),
        "rolls_until_all_faces": faces,
        "shared_birthday": 1 - different,
        "poisson_function": "mass",
    }
    return dict(zip(names.split(), chosen.split())) | numbers
