"""How colours look to people who see fewer of them."""

import numpy as np

SEEN = {
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "all": np.eye(3),
}  # fmt: skip
"""Linear RGB as it is seen: Machado, Oliveira and Fernandes 2009, table 1, severity 1.0."""
