"""Labels on the words of a sentence: states, people, places, weapons, modality.

Each sentence is annotated once; later stages look the labels up.
"""
