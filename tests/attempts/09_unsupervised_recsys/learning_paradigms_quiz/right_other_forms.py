"""Lists for sets, capital letters, floats for counts, words for the yes or no."""


def answers():
    return {
        "needs_labels": ["Random Forest", "Nearest Neighbours"],
        "next_word_targets": "text",
        "convolution": "Either",
        "neighbours_kept": 10_000.0,
        "means_kept": 5.0,
        "explicit_feedback": ("thumbs_down", "star_rating"),
        "no_click": "UNKNOWN",
        "new_film": "Content",
        "new_user": "popular_films",
        "content_score": 0.57735,
        "first_stage": "Recall",
        "ratings": 1e8,
        "dense_gigabytes": 400,
        "factor_numbers": 5.5e7,
        "user_pairs": 5e11,
        "users_at_once": "True",
    }
