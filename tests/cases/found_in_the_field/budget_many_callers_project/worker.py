"""What one caller hands over is not forgotten when there is no end of the others."""


def worker(job):
    print(job.link.recv())  # MPR073: (Pipe() in main.py at line 13)
