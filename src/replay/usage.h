
/*
 * What --help says.
 */

#ifndef CONFLICT_USAGE_H
#define CONFLICT_USAGE_H


extern const char  conflict_usage_short[];
extern const char  conflict_usage_explain[];
extern const char  conflict_usage_score[];
extern const char  conflict_usage_train[];
extern const char  conflict_usage_play[];
extern const char  conflict_usage_policy[];


#endif /* CONFLICT_USAGE_H */
