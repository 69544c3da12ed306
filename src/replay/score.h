
/*
 * The commands score and train.
 */

#ifndef CONFLICT_REPLAY_SCORE_H
#define CONFLICT_REPLAY_SCORE_H


#define CONFLICT_EXIT_COUNTS   0
#define CONFLICT_EXIT_NOTHING  1
#define CONFLICT_EXIT_WRONG    2


/* each takes the words behind its name, that itself among them, and returns
 * the command's exit code */
int conflict_replay_score(int argc, char **argv);
int conflict_replay_train(int argc, char **argv);


#endif /* CONFLICT_REPLAY_SCORE_H */
