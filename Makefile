# Vårdombud. `make run` and `make test` need a JDK 25, Maven 3.8, Node 20 and nothing else.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check bench package tour contract clean
PORT ?= 8080
export PORT
ENV := source .ci/env.sh;

help: ## show this help
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

run: ## build and start the whole portal with everything outside simulated (PORT=8080)
	@.ci/run-sandbox

test: ## everything: build, unit, API on both databases, mutation, production build, browser
	@.ci/test

check: ## the quick loop: format, compile, unit tests, frontend types and lint
	@.ci/check

bench: ## measure; numbers go to backend/docs/performance.md by hand
	@.ci/bench

package: ## build the production artefact into backend/api/target-production
	@.ci/package

tour: ## take the README's screenshots anew from the running sandbox
	@SCREENSHOTS=$(CURDIR)/backend/docs/images .ci/browser

contract: ## write openapi.yaml anew from the code, for review
	@$(ENV) maven -pl backend/policy,backend/api -Dvardombud.sandbox=true test -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontract.write=true

clean: ## remove what was built, and the sandbox's data
	@rm -rf backend/*/target backend/*/target-* frontend/dist frontend/dist-* data
