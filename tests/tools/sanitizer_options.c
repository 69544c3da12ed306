
/*
 * What a sanitized nginx tells its sanitizers, whoever starts it and with
 * whatever environment.
 */

#include <stdint.h>


/* which the runtimes call where they are there */

const char *__asan_default_options(void);
const char *__lsan_default_suppressions(void);
const char *__lsan_default_options(void);
int __lsan_is_turned_off(void);


/* of nginx: the process only tests its configuration */

extern uintptr_t  ngx_test_config __attribute__((weak));


/*
 * Each dynamic module brings tables of the names that the binary has as well,
 * by nginx's design.  libfaketime may stand before the sanitizer's runtime,
 * for it replaces nothing but functions of time.
 */

const char *
__asan_default_options(void)
{
    return "detect_odr_violation=0:verify_asan_link_order=0";
}


/*
 * nginx's own leaks at the end of a process.  1.22 gives the context in which
 * expressions are compiled back when its handler for free() does nothing, and
 * nothing else comes from ngx_regex_malloc() but from a pool.  A worker leaves
 * the arrays of its connections and events to its end.
 */

const char *
__lsan_default_suppressions(void)
{
    return "leak:ngx_regex_malloc\n"
           "leak:ngx_event_process_init\n";
}


/* nor does a process that only tests give its configuration back */

int
__lsan_is_turned_off(void)
{
    return &ngx_test_config && ngx_test_config;
}


/* what is suppressed is no news; a report that nobody needs fails a test */

const char *
__lsan_default_options(void)
{
    return "print_suppressions=0";
}
