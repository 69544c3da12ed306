
/*
 * What became of an exchange, told line by line: for an administrator who
 * writes a preset.
 */

#ifndef CONFLICT_TRACE_H
#define CONFLICT_TRACE_H

#include "conflict.h"


/* no line is longer, its NUL included */
#define CONFLICT_TRACE_SIZE  512

typedef struct {
    void       (*line)(void *data, conflict_str_t text);  /* no line feed */
    void        *data;
    unsigned     private:1;   /* 1: values are told by their kind and length,
                                 never as they are: for a log */
} conflict_trace_t;


#define CONFLICT_SHOWN_SIZE  96

/*
 * A value as a line may show it: "4711" and the like, cut where it is long,
 * with no control character in it; or, when the trace is private, "4 digits",
 * "17 bytes".  shown: CONFLICT_SHOWN_SIZE bytes; returns it.
 */
char *conflict_shown(const conflict_trace_t *trace, conflict_str_t value,
    char shown[CONFLICT_SHOWN_SIZE]);

/* tells a line; trace may be NULL */
void conflict_tell(const conflict_trace_t *trace, const char *format, ...)
    __attribute__((format(printf, 2, 3)));


#endif /* CONFLICT_TRACE_H */
