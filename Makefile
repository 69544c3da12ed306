# What the words mean: see README.md, "Working on it".

SHELL       := /bin/bash
BUILD       := build
NGINX_TREE  := $(BUILD)/nginx
GENERATED   := $(NGINX_TREE)/objs/conflict
MODULE      := $(NGINX_TREE)/objs/ngx_http_conflict_module.so
PYTHON      := /usr/bin/python3
JOBS        := $(shell nproc)

CORE        := $(wildcard src/core/*.c)
SOURCES     := $(wildcard src/core/*.[ch] src/redis/*.[ch] src/http/*.[ch])
DATA        := $(wildcard src/lexicon/*.lex src/redis/scripts/*.lua \
                 src/page/*)
LEXICONS    := $(BUILD)/generated/lexicons.inc

WARNINGS    := -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes \
               -Wmissing-prototypes -Wpointer-arith -Wno-unused-parameter
XML_FLAGS    = $(shell xml2-config --cflags)
CORE_FLAGS   = -std=gnu11 -g -O2 $(WARNINGS) -Isrc -I$(BUILD)/generated \
               $(XML_FLAGS)
LIBS        := -ljansson -lutf8proc -lpcre2-8 -lxml2 -lz -lcrypto -llinear -lm
SANITIZERS  := -fsanitize=address,undefined -fno-sanitize-recover=all \
               -fno-omit-frame-pointer -O1

REPLAY      := $(wildcard src/replay/*.c)
COMMAND     := $(BUILD)/conflict-replay

UNIT_TESTS  := $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/test_*.c))

.DELETE_ON_ERROR:
.PHONY: all deps build demo test unit unit-sanitized unit-valgrind integration \
        browser fuzz lint sanitize bench accuracy bench-score bench-reduce \
        mutants replay-http year bench-surveys \
        install clean


all: build

deps:
	@tests/tools/deps.sh build test


# --- the module, against Debian's nginx-dev ---------------------------------

build: $(MODULE) $(COMMAND)

# configuring takes a minute: only when the list of files has changed

SOURCE_LIST := $(BUILD)/source-list

$(SOURCE_LIST): FORCE
	@mkdir -p $(BUILD)
	@printf '%s\n' $(sort $(SOURCES)) config > $@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

FORCE:

$(NGINX_TREE)/objs/Makefile: $(SOURCE_LIST) config
	@tests/tools/deps.sh build
	@echo "configuring nginx's tree (once, about a minute)"
	@mkdir -p $(NGINX_TREE)
	@cp -r /usr/share/nginx/src/. $(NGINX_TREE)
	@cd $(NGINX_TREE) && . ./conf_flags \
	    && ./configure "$${NGX_CONF_FLAGS[@]}" \
	           --with-cc-opt='-g -O2 -fstack-protector-strong -D_FORTIFY_SOURCE=2 -Wextra -Wno-unused-parameter -Wno-cast-function-type' \
	           --add-dynamic-module="$(CURDIR)" > configure.log 2>&1 \
	    || { tail -n 20 configure.log; exit 1; }

$(GENERATED)/lexicons.inc: $(DATA) src/generate.sh $(NGINX_TREE)/objs/Makefile
	@src/generate.sh $(GENERATED)
	@touch $@

$(MODULE): $(NGINX_TREE)/objs/Makefile $(GENERATED)/lexicons.inc $(SOURCES)
	@$(MAKE) --no-print-directory -s -j$(JOBS) -C $(NGINX_TREE) \
	    -f objs/Makefile modules
	@touch $@

install: build
	install -D -m 644 $(MODULE) \
	    $(DESTDIR)/usr/lib/nginx/modules/ngx_http_conflict_module.so
	install -D -m 755 $(COMMAND) $(DESTDIR)/usr/bin/conflict-replay
	install -d $(DESTDIR)/etc/nginx/conflict/platforms
	install -m 644 conf.example/platforms/*.conf \
	    $(DESTDIR)/etc/nginx/conflict/platforms
	install -d $(DESTDIR)/etc/nginx/conflict/lexicons
	install -m 644 conf.example/lexicons/*.lex \
	    $(DESTDIR)/etc/nginx/conflict/lexicons
	install -d $(DESTDIR)/usr/share/doc/ngx_http_conflict_module/mailer
	install -m 644 conf.example/mailer/* \
	    $(DESTDIR)/usr/share/doc/ngx_http_conflict_module/mailer


# --- the core by itself: the command, and unit tests ------------------------

$(LEXICONS): $(DATA) src/generate.sh
	@src/generate.sh $(BUILD)/generated
	@touch $@

CORE_HEADERS   := $(wildcard src/core/*.h src/replay/*.h)
REPLAY_PARTS   := $(filter-out src/replay/main.c src/replay/options.c,$(REPLAY))

objects         = $(patsubst src/%.c,$(BUILD)/$(1)/%.o,$(2))

$(BUILD)/unit/%.o: src/%.c $(CORE_HEADERS) $(LEXICONS)
	@mkdir -p $(@D)
	@$(CC) $(CORE_FLAGS) -c $< -o $@

$(BUILD)/sanitized/%.o: src/%.c $(CORE_HEADERS) $(LEXICONS)
	@mkdir -p $(@D)
	@$(CC) $(CORE_FLAGS) $(SANITIZERS) -c $< -o $@

$(COMMAND): $(call objects,unit,$(CORE) $(REPLAY))
	@$(CC) $^ -o $@ $(LIBS)

$(BUILD)/unit/test_%: tests/unit/test_%.c $(wildcard tests/unit/*.h) \
                      $(call objects,unit,$(CORE) $(REPLAY_PARTS))
	@$(CC) $(CORE_FLAGS) $< $(filter %.o,$^) -o $@ -lcmocka $(LIBS)

$(BUILD)/sanitized/test_%: tests/unit/test_%.c $(wildcard tests/unit/*.h) \
                      $(call objects,sanitized,$(CORE) $(REPLAY_PARTS))
	@$(CC) $(CORE_FLAGS) $(SANITIZERS) $< $(filter %.o,$^) -o $@ \
	    -lcmocka $(LIBS)

.PRECIOUS: $(BUILD)/unit/%.o $(BUILD)/sanitized/%.o $(BUILD)/fuzz/%.o

unit: $(addprefix $(BUILD)/unit/,$(UNIT_TESTS))
	@for t in $^; do echo "== $$(basename $$t)"; $$t 2>&1 || exit 1; done

unit-sanitized: $(addprefix $(BUILD)/sanitized/,$(UNIT_TESTS))
	@for t in $^; do echo "== $$(basename $$t), sanitized"; \
	    $$t 2>&1 || exit 1; done


# --- fuzzing: each target so many seconds, two at a time ----------------------

FUZZ_SECONDS := 30
FUZZERS      := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%, \
                    $(wildcard tests/fuzz/fuzz_*.c))
FUZZ_FLAGS    = $(CORE_FLAGS) -O1 -fno-omit-frame-pointer \
                -fno-sanitize-recover=all

$(BUILD)/fuzz/%.o: src/%.c $(CORE_HEADERS) $(LEXICONS)
	@mkdir -p $(@D)
	@clang $(FUZZ_FLAGS) -fsanitize=fuzzer-no-link,address,undefined -c $< -o $@

$(BUILD)/fuzz/fuzz_%: tests/fuzz/fuzz_%.c $(wildcard tests/fuzz/*.h) \
                      $(call objects,fuzz,$(CORE) $(REPLAY_PARTS))
	@clang $(FUZZ_FLAGS) -fsanitize=fuzzer,address,undefined $< \
	    $(filter %.o,$^) -o $@ $(LIBS)

fuzz:
	@tests/tools/deps.sh build fuzz
	@$(MAKE) --no-print-directory -j$(JOBS) $(FUZZERS)
	@tests/tools/fuzz.sh $(BUILD)/fuzz $(FUZZ_SECONDS) $(notdir $(FUZZERS))


# --- real nginx, real Redis -------------------------------------------------

BROWSER := $(BUILD)/browser/node_modules

$(BROWSER): tests/browser/package.json
	@tests/tools/deps.sh browser
	@mkdir -p $(@D)
	@cp $< $(@D)
	@cd $(@D) && npm install --silent --no-audit --no-fund
	@touch $@

PYTEST := $(PYTHON) -B -m pytest -p no:cacheprovider -q

# as many at once as there are processors, each file by one of them

integration: build $(BROWSER)
	@tests/tools/deps.sh test browser
	@$(PYTEST) -n $(JOBS) --dist loadfile tests/integration $(ARGS)

# the page for clients in Chromium; what it looked like is in build/screenshots

browser: build $(BROWSER)
	@tests/tools/deps.sh test browser
	@$(PYTEST) tests/integration/test_browser.py $(ARGS)

test:
	@tests/tools/deps.sh build test browser
	@$(MAKE) --no-print-directory build unit unit-sanitized integration

demo: 
	@tests/tools/deps.sh build demo
	@$(MAKE) --no-print-directory build
	@KEEP=$(KEEP) $(PYTHON) -B tests/demo/demo.py

replay-http: build
	@tests/tools/deps.sh demo
	@$(PYTHON) -B tests/tools/replay_http.py $(FILE) $(ARGS)


# a year of 2,000 clients on two hosts, in half an hour; ARGS='--trouble' with
# a host killed and Redis restarted; the module sweeps ten times as often

YEAR := $(BUILD)/year

year: build
	@tests/tools/deps.sh test
	@rm -rf $(YEAR) && cp -r $(NGINX_TREE) $(YEAR)
	@find $(YEAR)/objs/addon -name '*.o' -delete
	@sed -i 's/^CFLAGS *=/& -DNGX_CONFLICT_SWEEP_INTERVAL=25/' \
	    $(YEAR)/objs/Makefile
	@$(MAKE) --no-print-directory -s -j$(JOBS) -C $(YEAR) -f objs/Makefile \
	    modules
	@CONFLICT_MODULE=$(CURDIR)/$(YEAR)/objs/$(notdir $(MODULE)) \
	    CONFLICT_PATIENCE=$${CONFLICT_PATIENCE:-3} \
	    $(PYTHON) -B tests/year/year.py $(ARGS)


# --- looking closer ----------------------------------------------------------

# a source file that passes this asks to be two
LINES_MAX := 600

lint: $(GENERATED)/lexicons.inc $(LEXICONS)
	@tests/tools/deps.sh lint
	@tests/tools/lint.sh $(NGINX_TREE) $(BUILD)/generated $(LINES_MAX)

# ARGS goes to pytest: ARGS='-k story' runs a part of the integration tests

SANITIZED := $(CURDIR)/$(BUILD)/sanitized-nginx

sanitize: build unit-valgrind unit-sanitized $(BROWSER)
	@tests/tools/deps.sh sanitize browser
	@tests/tools/sanitized_nginx.sh $(SANITIZED)
	@CONFLICT_NGINX=$(SANITIZED)/nginx \
	 CONFLICT_MODULE=$(SANITIZED)/$(notdir $(MODULE)) \
	 CONFLICT_PATIENCE=$${CONFLICT_PATIENCE:-5} \
	     $(PYTEST) tests/integration $(ARGS)

unit-valgrind: $(addprefix $(BUILD)/unit/,$(UNIT_TESTS))
	@tests/tools/deps.sh sanitize
	@for t in $^; do echo "== $$(basename $$t), valgrind"; \
	    CONFLICT_PATIENCE=20 valgrind -q --error-exitcode=1 \
	        --leak-check=full \
	        --suppressions=tests/tools/valgrind.supp $$t > $$t.log 2>&1 \
	        || { cat $$t.log; exit 1; }; done

bench: build
	@tests/tools/deps.sh test
	@$(PYTHON) -B tests/bench/run.py

# how well messages are read, and how fast: with the general lists beside it

PEERS := $(CURDIR)/$(BUILD)/peers/node_modules

$(PEERS): tests/bench/package.json
	@command -v npm >/dev/null || tests/tools/deps.sh peers
	@mkdir -p $(@D)
	@cp $< $(@D)
	@cd $(@D) && npm install --silent --no-audit --no-fund
	@touch $@

# how fast events are reduced, and what a client costs in Redis

$(BUILD)/bench/reduce: tests/bench/reduce.c $(call objects,unit,$(CORE))
	@mkdir -p $(@D)
	@$(CC) $(CORE_FLAGS) $< $(filter %.o,$^) -o $@ $(LIBS)

bench-reduce: $(BUILD)/bench/reduce
	@tests/tools/deps.sh test
	@$< speed
	@$(PYTHON) -B tests/bench/states.py $<

# what sweeping a million clients costs

bench-surveys: $(BUILD)/bench/reduce build
	@tests/tools/deps.sh test
	@$(PYTHON) -B tests/bench/surveys.py $< $(CLIENTS)

# each rule of the model taken out: its test must fail

mutants: $(LEXICONS)
	@tests/tools/deps.sh build test
	@$(PYTHON) -B tests/tools/mutants.py $(ARGS)

accuracy: $(COMMAND) $(PEERS)
	@test -n "$(DATA)" || { echo "DATA=DIRECTORY with labelled sets"; exit 2; }
	@PEERS=$(PEERS) PEERS_TOO=1 $(PYTHON) -B tests/accuracy/accuracy.py $(DATA)
	@$(PYTHON) -B tests/accuracy/foretell.py $(DATA)

$(BUILD)/bench/score: tests/bench/score.c $(call objects,unit,$(CORE))
	@mkdir -p $(@D)
	@$(CC) $(CORE_FLAGS) $< $(filter %.o,$^) -o $@ $(LIBS)

# the texts are those of the tests, in all languages

$(BUILD)/bench/texts: $(wildcard tests/lexicon/*.cases)
	@mkdir -p $(@D)
	@sed -n 's/^\(client\|agent\)[^:]*\(:[^ ][^:]*\)* : //p' $^ > $@

bench-score: $(BUILD)/bench/score $(BUILD)/bench/texts $(PEERS)
	@$(BUILD)/bench/score $(BUILD)/bench/texts
	@PEERS=$(PEERS) node tests/bench/peers.js speed $(BUILD)/bench/texts

clean:
	rm -rf $(BUILD)
