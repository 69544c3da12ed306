
/*
 * What --help says.
 */

#ifndef CONFLICT_USAGE_H
#define CONFLICT_USAGE_H


extern const char  conflict_usage_short[];
extern const char  conflict_usage_explain[];


#endif /* CONFLICT_USAGE_H */
