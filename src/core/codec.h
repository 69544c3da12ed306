
/*
 * What writing and reading a state have in common: not for others.
 */

#ifndef CONFLICT_CODEC_H
#define CONFLICT_CODEC_H

#include "conflict.h"


typedef enum {
    FIELD_UINT = 0,
    FIELD_TIME,                /* seconds as text, milliseconds in the state */
    FIELD_MILLI,               /* thousandths: 56.123 */
    FIELD_ENUM,
    FIELD_ID,
    FIELD_WORD                 /* see conflict_word_take() */
} conflict_field_type_t;

typedef struct {
    const char             *name;
    conflict_field_type_t   type;
    size_t                  offset;
    uint32_t                min;
    uint32_t                max;
    const conflict_str_t   *words;
} conflict_field_t;


extern const conflict_field_t  conflict_fields[];
extern const unsigned          conflict_nfields;
extern const char              conflict_base64[];


/* scan.c: 1, or 0 for what is not such a value or out of range */
int conflict_get_uint(conflict_str_t s, uint64_t max, uint64_t *n);
int conflict_get_epoch(conflict_str_t s, uint64_t *n);
int conflict_get_version(conflict_str_t s, uint64_t *n);
int conflict_get_milli(conflict_str_t s, uint64_t max, uint64_t *n);
int conflict_get_time(conflict_str_t s, conflict_msec_t *t);
int conflict_get_id(conflict_str_t s, char *id);

/* cuts the next item off a list; 0 at its end */
int conflict_next_item(conflict_str_t *list, char separator,
    conflict_str_t *item);


#endif /* CONFLICT_CODEC_H */
