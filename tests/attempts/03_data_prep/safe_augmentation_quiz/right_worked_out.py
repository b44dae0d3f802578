"""The numbers worked out by counting, in plain loops."""


def answers():
    seen, square = set(), ((1, 2), (3, 4))
    for _ in range(4):
        square = tuple(zip(*square[::-1]))
        seen |= {square, tuple(row[::-1] for row in square), square[::-1]}
    words = "The film was not good".split()
    spoilt = sum("not" not in words[:i] + words[i + 1 :] for i in range(len(words)))
    right = [1] * 9 + [0] * 3
    mean = sum(right) / len(right)
    spread = sum((r - mean) ** 2 for r in right) / len(right)
    return {
        "digit_six": False,
        "cat_mirrored": True,
        "road_arrows": False,
        "fruit_ripeness": False,
        "tissue_turned": True,
        "mirrored_box": min(100 - 10, 100 - 30),
        "square_copies": len(seen),
        "deleted_word": spoilt / len(words),
        "mixed_label": [0.3 * a + 0.7 * b for a, b in zip((1, 0), (0, 1))],
        "augmented_validation": False,
        "twin_in_training": 1 - 39 / 199,
        "copies_for_photographs": False,
        "averaged_mirror": "test-time augmentation",
        "standard_error": (spread / len(right)) ** 0.5,
        "first_resort": "pretrained",
    }
