
/*
 * Platforms out of files.
 */

#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conf_private.h"
#include "input.h"


#define CONFLICT_FROM  "from="


static conflict_rc_t conflict_conf_file(conflict_conf_block_t *around,
    const char *file);
static conflict_rc_t conflict_conf_text(conflict_conf_block_t *around,
    const char *file, conflict_str_t text);
static conflict_rc_t conflict_conf_directive(
    const conflict_conf_block_t *block, conflict_directive_t end);
static conflict_rc_t conflict_conf_new(const conflict_conf_block_t *block);
static conflict_rc_t conflict_conf_parent(const conflict_conf_block_t *block,
    conflict_platform_t **parent);
static conflict_platform_t **conflict_conf_push(conflict_conf_t *conf);
static conflict_rc_t conflict_conf_platform_line(
    const conflict_conf_block_t *block, conflict_directive_t end);
static conflict_rc_t conflict_conf_route(const conflict_conf_block_t *block);
static conflict_rc_t conflict_conf_route_line(
    const conflict_conf_block_t *block, conflict_directive_t end);
static conflict_rc_t conflict_conf_include(const conflict_conf_block_t *block);
static conflict_rc_t conflict_conf_included(const conflict_conf_block_t *block,
    const char *file);
static int conflict_conf_is(conflict_str_t word, const char *text);


void
conflict_conf_init(conflict_conf_t *conf)
{
    memset(conf, 0, sizeof(conflict_conf_t));
}


void
conflict_conf_destroy(conflict_conf_t *conf)
{
    unsigned  i;

    for (i = 0; i < conf->n; i++) {
        conflict_platform_destroy(conf->platforms[i]);
    }

    free(conf->platforms);
    conflict_policies_destroy(&conf->policies);

    conflict_conf_init(conf);
}


conflict_rc_t
conflict_conf_read(conflict_conf_t *conf, const char *file)
{
    conflict_conf_block_t  around;

    memset(&around, 0, sizeof(conflict_conf_block_t));
    around.conf = conf;

    return conflict_conf_file(&around, file);
}


conflict_rc_t
conflict_conf_parse(conflict_conf_t *conf, const char *file,
    conflict_str_t text)
{
    conflict_conf_block_t  around;

    memset(&around, 0, sizeof(conflict_conf_block_t));
    around.conf = conf;

    return conflict_conf_text(&around, file, text);
}


conflict_platform_t *
conflict_conf_platform(const conflict_conf_t *conf, conflict_str_t name)
{
    unsigned               i;
    const conflict_str_t  *other;

    for (i = 0; i < conf->n; i++) {
        other = &conf->platforms[i]->name;

        if (other->len == name.len
            && memcmp(other->data, name.data, name.len) == 0)
        {
            return conf->platforms[i];
        }
    }

    return NULL;
}


static conflict_rc_t
conflict_conf_file(conflict_conf_block_t *around, const char *file)
{
    conflict_rc_t   rc;
    conflict_str_t  text;

    rc = conflict_input_read(file, CONFLICT_CONF_MAX, &text);

    if (rc == CONFLICT_OK) {
        rc = conflict_conf_text(around, file, text);
        free((char *) text.data);
        return rc;
    }

    if (rc == CONFLICT_INVALID && around->tokens) {

        /* nginx's words */

        conflict_complain(around->tokens, "open() \"%s\" failed (%d: %s)",
                          file, errno, strerror(errno));
        return rc;
    }

    (void) snprintf(around->conf->complaint, CONFLICT_COMPLAINT_SIZE,
                    "\"%s\" cannot be read: %s", file,
                    rc == CONFLICT_INVALID ? strerror(errno)
                    : rc == CONFLICT_LIMIT ? "it is too large for a "
                                             "configuration"
                    : "there is no memory left");

    return rc;
}


/* what stands in the file stands in the block around it */

static conflict_rc_t
conflict_conf_text(conflict_conf_block_t *around, const char *file,
    conflict_str_t text)
{
    conflict_rc_t          rc;
    conflict_arena_t      *arena;
    conflict_tokens_t      tokens;
    conflict_conf_block_t  block;

    arena = conflict_arena_create();
    if (arena == NULL) {
        (void) snprintf(around->conf->complaint, CONFLICT_COMPLAINT_SIZE,
                        "there is no memory left");
        return CONFLICT_NOMEM;
    }

    conflict_tokens_init(&tokens, file, text, arena, around->conf->complaint);

    block = *around;
    block.tokens = &tokens;

    rc = conflict_conf_block(&block, 0);

    conflict_arena_destroy(arena);

    return rc;
}


conflict_rc_t
conflict_conf_block(const conflict_conf_block_t *block, int braces)
{
    conflict_rc_t         rc;
    conflict_directive_t  end;

    for ( ;; ) {
        end = conflict_tokens_next(block->tokens);

        switch (end) {

        case CONFLICT_DIRECTIVE_WRONG:
            return CONFLICT_INVALID;

        case CONFLICT_DIRECTIVE_CLOSED:
            return braces ? CONFLICT_OK
                          : conflict_conf_wrong(block, "unexpected \"}\"");

        case CONFLICT_DIRECTIVE_END:
            return braces ? conflict_conf_wrong(block, "unexpected end of "
                                                "file, expecting \"}\"")
                          : CONFLICT_OK;

        default:
            rc = conflict_conf_directive(block, end);
        }

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }
}


static conflict_rc_t
conflict_conf_directive(const conflict_conf_block_t *block,
    conflict_directive_t end)
{
    conflict_rc_t   rc;
    conflict_str_t  name;

    if (block->place == CONFLICT_CONF_ROUTE) {
        return conflict_conf_route_line(block, end);
    }

    if (block->place == CONFLICT_CONF_POLICY) {
        return conflict_conf_policy_line(block, end);
    }

    name = block->tokens->args[0];

    if (conflict_conf_is(name, "include")) {
        rc = conflict_conf_expect(block, end, CONFLICT_DIRECTIVE_LINE);
        return rc == CONFLICT_OK ? conflict_conf_include(block) : rc;
    }

    if (block->place == CONFLICT_CONF_PLATFORM) {
        return conflict_conf_platform_line(block, end);
    }

    if (conflict_conf_is(name, "conflict_platform")) {
        rc = conflict_conf_expect(block, end, CONFLICT_DIRECTIVE_BLOCK);
        return rc == CONFLICT_OK ? conflict_conf_new(block) : rc;
    }

    if (conflict_conf_is(name, "conflict_policy")) {
        rc = conflict_conf_expect(block, end, CONFLICT_DIRECTIVE_BLOCK);
        return rc == CONFLICT_OK ? conflict_conf_policy(block) : rc;
    }

    conflict_complain(block->tokens, "\"%.64s\" directive is not read by this "
                      "command: only \"conflict_platform\", "
                      "\"conflict_policy\" and \"include\" are", name.data);

    return CONFLICT_INVALID;
}


conflict_rc_t
conflict_conf_expect(const conflict_conf_block_t *block,
    conflict_directive_t end, conflict_directive_t expected)
{
    if (end == expected) {
        return CONFLICT_OK;
    }

    conflict_complain(block->tokens,
                      expected == CONFLICT_DIRECTIVE_BLOCK
                      ? "directive \"%.64s\" has no opening \"{\""
                      : "directive \"%.64s\" is not terminated by \";\"",
                      block->tokens->args[0].data);

    return CONFLICT_INVALID;
}


static conflict_rc_t
conflict_conf_new(const conflict_conf_block_t *block)
{
    char                    error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t           rc;
    conflict_str_t          name;
    conflict_platform_t    *parent, **platform;
    conflict_conf_block_t   inner;

    if (block->tokens->nargs < 2 || block->tokens->nargs > 3) {
        return conflict_conf_wrong(block, "invalid number of arguments in "
                                   "\"conflict_platform\" directive");
    }

    name = block->tokens->args[1];

    if (conflict_conf_platform(block->conf, name)) {
        conflict_complain(block->tokens, "there is a platform \"%.64s\" "
                          "already", name.data);
        return CONFLICT_INVALID;
    }

    rc = conflict_conf_parent(block, &parent);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    platform = conflict_conf_push(block->conf);
    if (platform == NULL) {
        return conflict_conf_wrong(block, "there is no memory left");
    }

    *platform = conflict_platform_create(name, parent, error, sizeof(error));

    if (*platform == NULL) {
        conflict_complain(block->tokens, "\"conflict_platform\" directive %s",
                          error);
        return CONFLICT_INVALID;
    }

    block->conf->n++;

    inner = *block;
    inner.place = CONFLICT_CONF_PLATFORM;
    inner.platform = *platform;

    rc = conflict_conf_block(&inner, 1);

    if (rc == CONFLICT_OK) {
        rc = conflict_platform_finish(inner.platform, error, sizeof(error));

        if (rc != CONFLICT_OK) {
            conflict_complain(block->tokens, "\"conflict_platform\" directive "
                              "%s", error);
        }
    }

    return rc;
}


static conflict_rc_t
conflict_conf_parent(const conflict_conf_block_t *block,
    conflict_platform_t **parent)
{
    conflict_str_t  from;

    *parent = NULL;

    if (block->tokens->nargs == 2) {
        return CONFLICT_OK;
    }

    from = block->tokens->args[2];

    if (strncmp(from.data, CONFLICT_FROM, sizeof(CONFLICT_FROM) - 1) != 0) {
        conflict_complain(block->tokens, "invalid parameter \"%.64s\": it "
                          "must be \"from=\" and the name of a platform",
                          from.data);
        return CONFLICT_INVALID;
    }

    from.data += sizeof(CONFLICT_FROM) - 1;
    from.len -= sizeof(CONFLICT_FROM) - 1;

    *parent = conflict_conf_platform(block->conf, from);

    if (*parent == NULL) {
        conflict_complain(block->tokens, "there is no platform \"%.64s\" above "
                          "this line", from.data);
        return CONFLICT_INVALID;
    }

    return CONFLICT_OK;
}


/* room for one more */

static conflict_platform_t **
conflict_conf_push(conflict_conf_t *conf)
{
    conflict_platform_t  **platforms;

    platforms = realloc(conf->platforms,
                        (conf->n + 1) * sizeof(conflict_platform_t *));
    if (platforms == NULL) {
        return NULL;
    }

    conf->platforms = platforms;

    return &platforms[conf->n];
}


static conflict_rc_t
conflict_conf_platform_line(const conflict_conf_block_t *block,
    conflict_directive_t end)
{
    char           error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t  rc;

    if (conflict_conf_is(block->tokens->args[0], "route")) {
        rc = conflict_conf_expect(block, end, CONFLICT_DIRECTIVE_BLOCK);
        return rc == CONFLICT_OK ? conflict_conf_route(block) : rc;
    }

    /* as nginx says of a word that it does not know there */

    if (!conflict_conf_is(block->tokens->args[0], "scope")
        && !conflict_conf_is(block->tokens->args[0], "translate"))
    {
        conflict_complain(block->tokens, "unknown directive \"%.64s\"",
                          block->tokens->args[0].data);
        return CONFLICT_INVALID;
    }

    rc = conflict_platform_line(block->platform, block->tokens->args,
                                block->tokens->nargs, error, sizeof(error));
    if (rc != CONFLICT_OK) {
        return conflict_conf_wrong(block, error);
    }

    return conflict_conf_expect(block, end, CONFLICT_DIRECTIVE_LINE);
}


static conflict_rc_t
conflict_conf_route(const conflict_conf_block_t *block)
{
    char                    error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t           rc;
    conflict_tokens_t      *tokens;
    conflict_conf_block_t   inner;

    tokens = block->tokens;

    inner = *block;
    inner.place = CONFLICT_CONF_ROUTE;
    inner.route = conflict_route_add(block->platform, tokens->args + 1,
                                     tokens->nargs - 1, tokens->line, error,
                                     sizeof(error));
    if (inner.route == NULL) {
        conflict_complain(tokens, "\"route\" directive %s", error);
        return CONFLICT_INVALID;
    }

    rc = conflict_conf_block(&inner, 1);

    if (rc == CONFLICT_OK) {
        rc = conflict_route_finish(inner.route, error, sizeof(error));

        if (rc != CONFLICT_OK) {
            conflict_complain(tokens, "\"route\" directive %s", error);
        }
    }

    return rc;
}


static conflict_rc_t
conflict_conf_route_line(const conflict_conf_block_t *block,
    conflict_directive_t end)
{
    char           error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t  rc;

    if (end == CONFLICT_DIRECTIVE_BLOCK) {
        return conflict_conf_wrong(block, "unexpected \"{\"");
    }

    rc = conflict_route_line(block->platform, block->route,
                             block->tokens->args, block->tokens->nargs, error,
                             sizeof(error));

    return rc == CONFLICT_OK ? rc : conflict_conf_wrong(block, error);
}


static conflict_rc_t
conflict_conf_include(const conflict_conf_block_t *block)
{
    int             n;
    char            file[PATH_MAX];
    glob_t          found;
    size_t          i, dir;
    const char     *slash;
    conflict_rc_t   rc;
    conflict_str_t  name;

    if (block->tokens->nargs != 2) {
        return conflict_conf_wrong(block, "invalid number of arguments in "
                                   "\"include\" directive");
    }

    if (block->conf->alone) {
        return conflict_conf_wrong(block, "\"include\" is not followed here");
    }

    name = block->tokens->args[1];
    slash = strrchr(block->tokens->file, '/');
    dir = (name.data[0] == '/' || slash == NULL)
          ? 0 : (size_t) (slash + 1 - block->tokens->file);

    n = snprintf(file, sizeof(file), "%.*s%s", (int) dir, block->tokens->file,
                 name.data);

    if (n < 0 || (size_t) n >= sizeof(file)) {
        return conflict_conf_wrong(block, "the name of the file is too long");
    }

    if (strpbrk(file, "*?[") == NULL) {
        return conflict_conf_included(block, file);
    }

    /* that nothing is found is fine, as it is for nginx */

    rc = CONFLICT_OK;

    if (glob(file, 0, NULL, &found) == 0) {
        for (i = 0; i < found.gl_pathc && rc == CONFLICT_OK; i++) {
            rc = conflict_conf_included(block, found.gl_pathv[i]);
        }
    }

    globfree(&found);

    return rc;
}


static conflict_rc_t
conflict_conf_included(const conflict_conf_block_t *block, const char *file)
{
    conflict_conf_block_t  around;

    if (block->depth == CONFLICT_INCLUDES_MAX) {
        conflict_complain(block->tokens, "files include each other more than "
                          "%d deep", CONFLICT_INCLUDES_MAX);
        return CONFLICT_INVALID;
    }

    around = *block;
    around.depth++;

    return conflict_conf_file(&around, file);
}


conflict_rc_t
conflict_conf_wrong(const conflict_conf_block_t *block, const char *sentence)
{
    conflict_complain(block->tokens, "%s", sentence);

    return CONFLICT_INVALID;
}


static int
conflict_conf_is(conflict_str_t word, const char *text)
{
    return word.len == strlen(text) && memcmp(word.data, text, word.len) == 0;
}
