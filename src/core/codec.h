
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
    FIELD_ID
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


#endif /* CONFLICT_CODEC_H */
