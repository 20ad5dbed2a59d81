"""Whatever the names are, a message stays below 120 characters and holds no position that an editor would parse."""

import multiprocessing as mp


def an_extraordinarily_long_function_name_that_nobody_would_ever_want_to_read_in_a_message_of_a_linter():
    the_end_of_the_pipe_that_belongs_to_the_parent_process_and_is_read_from, other = mp.Pipe()
    other.send(1)
    return the_end_of_the_pipe_that_belongs_to_the_parent_process_and_is_read_from.recv()  # MPR073: Pipe() at line 7


an_extraordinarily_long_function_name_that_nobody_would_ever_want_to_read_in_a_message_of_a_linter()
print("recv")  # ok: only text
