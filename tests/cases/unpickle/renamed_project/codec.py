"""Unpicklers by the names that this project gives them."""

import json
import pickle
from pickle import loads as unpack  # ok: nothing is unpickled yet

pickle_loads = pickle.loads  # ok: nothing is unpickled yet
json_loads = json.loads
