"""Private servers and clients for the tests, the demo, the replay, the bench.

Everything runs on loopback, on free ports, in temporary directories, and is
stopped by its process id.  Environment:

    CONFLICT_MODULE    the module (default: build/nginx/objs/...)
    CONFLICT_NGINX     the nginx binary (default: /usr/sbin/nginx)
    CONFLICT_VALGRIND  1: nginx runs under valgrind
    CONFLICT_PATIENCE  factor for all bounds of time, for slow machines
"""
