
/*
 * From the bytes of a body to the words of a message.
 *
 * A message is read into a work space that its owner (one per worker) makes
 * once and uses again: reading a message allocates nothing.
 *
 * Letters are folded to lower case and composed, whatever way they came
 * (Unicode's NFKC and case folding; accents stay).  Words are language-blind:
 * what a contraction, a spelling or a word means is the lexicon's affair.
 * Addresses, mentions, order numbers and identifiers are not speech and leave
 * no word.
 */

#ifndef CONFLICT_MESSAGE_H
#define CONFLICT_MESSAGE_H

#include "conflict.h"


/* only so much of a text is read: bytes, words, bytes of one word */
#define CONFLICT_TEXT_MAX   32768
#define CONFLICT_WORDS_MAX  8192
#define CONFLICT_WORD_MAX   64


/* what stands between a word and the next one */
#define CONFLICT_BREAK_CLAUSE    0x01     /* , ; : ( ) and dashes         */
#define CONFLICT_BREAK_SENTENCE  0x02     /* . ! ? end of a short line    */
#define CONFLICT_BREAK_QUESTION  0x04     /* ?                            */
#define CONFLICT_BREAK_EXCLAIM   0x08     /* ! , alone                    */
#define CONFLICT_BREAK_SHOUT     0x10     /* !! or more, ?! or !?         */

/* how a word was written */
#define CONFLICT_WORD_CAPITALS    0x01    /* in capitals, two or more     */
#define CONFLICT_WORD_LENGTHENED  0x02    /* "sooo": the text has two "o" */
#define CONFLICT_WORD_NUMBER      0x04    /* digits: the hash is of "9"   */
#define CONFLICT_WORD_SYMBOL      0x08    /* an emoji or ":("             */
#define CONFLICT_WORD_WIDE        0x10    /* not all of it is ASCII       */
#define CONFLICT_WORD_JOINED      0x20    /* there are marks within it    */
#define CONFLICT_WORD_QUOTED      0x40    /* in quotation marks, as one of
                                             several                      */

typedef struct {
    uint32_t     hash;        /* of the folded word, see conflict_word_hash();
                                 of every number that of "9" */
    uint32_t     start;       /* where it starts in the message's folded text */
    uint16_t     len;         /* its length there, in bytes */
    uint8_t      after;       /* CONFLICT_BREAK_... behind the word, or 0 */
    uint8_t      marks;       /* CONFLICT_WORD_..., or 0 */
} conflict_word_t;


typedef struct {
    char             text[CONFLICT_TEXT_MAX + 8];  /* the words, folded */
    uint32_t         text_len;
    conflict_word_t  words[CONFLICT_WORDS_MAX];
    uint32_t         nwords;
    uint32_t         numbers;     /* words that are numbers */
    uint32_t         longs;       /* that can be in capitals: two letters on */
    uint32_t         capitals;    /* ... and are */
    unsigned         cut:1;       /* 1: the text went on beyond a limit */
} conflict_message_t;


/*
 * Reads plain text.
 *
 * message: the work space, wholly overwritten; text, len: UTF-8, of which the
 * first CONFLICT_TEXT_MAX bytes are read; bytes that are not UTF-8 end a word.
 * Returns CONFLICT_OK, or CONFLICT_DECLINED when there was no word at all.
 */
conflict_rc_t conflict_message_read(conflict_message_t *message,
    const char *text, size_t len);


#endif /* CONFLICT_MESSAGE_H */
