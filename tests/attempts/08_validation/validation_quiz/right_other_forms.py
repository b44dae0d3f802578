"""Lists for sets, capital letters, floats for whole numbers, words for the yes or no."""


def answers():
    return {
        "hyperparameters": ["Learning rate", "dropout_rate", "depth-limit", "Number of neighbours"],
        "models_trained": 121.0,
        "nested_models": 245.0,
        "outer_folds": "Error of the procedure",
        "gap_of_one": "Bias",
        "near_people": "NEITHER",
        "high_bias": "Gap",
        "cures": ("more rows", "stronger penalty", "early stopping"),
        "early_stopping": "validation_rows",
        "scaler": "Other nine folds",
        "forecasts": "forward-chaining",
        "copies": "Too low",
        "five_folds": "Higher",
        "best_of_hundred": 0.63,
        "log_rate": 0.25,
        "zero_training_error": "false",
    }
