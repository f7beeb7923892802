//! The clauses of [`Store`](crate::Store)'s contract, one small function each, for the tests of every engine: an
//! empty store goes in, and a panic says which promise was broken. [`contract_tests!`](crate::contract_tests) makes
//! a test of each.
//!
//! What only an engine's own tests can show is not here: that writes survive a crash, and how damage is found.
#![expect(
    missing_docs,
    reason = "each clause is named by the sentence that it checks"
)]
#![expect(clippy::unwrap_used, reason = "a clause fails by panicking")]

pub mod access;
pub mod counters;
pub mod erasure;
pub mod evidence;
pub mod jobs;
pub mod ledger;
pub mod lifetime;
pub mod operators;
pub mod policies;
pub mod records;
pub mod sample;
pub mod sessions;

/// A test for every clause of the contract. `$fresh` is an async function without arguments that returns an
/// `Arc<dyn Store>` that holds nothing, and something to keep alive until the test is over.
#[macro_export]
macro_rules! contract_tests {
    ($fresh:path) => {
        $crate::contract_tests!($fresh;
            policies: the_first_version_needs_that_there_is_none;
            policies: a_version_follows_the_one_that_is_current;
            policies: publishing_on_a_stale_version_conflicts_and_names_the_current_one;
            policies: a_version_out_of_order_is_refused_and_named;
            policies: a_digest_of_another_policy_is_refused;
            policies: of_many_who_publish_at_once_one_wins;
            policies: every_version_stays_readable_as_it_was;
            policies: sites_are_listed_ascending_with_cursor_and_limit;
            records: a_record_is_read_back_as_it_was_written;
            records: the_same_key_is_recorded_once_and_counted_once;
            records: the_same_key_many_times_at_once_is_recorded_once;
            records: the_same_key_on_another_site_is_another_record;
            records: an_id_that_is_taken_is_refused;
            records: a_record_names_the_visitors_record_before_it;
            records: a_record_of_another_site_is_not_found;
            records: history_is_newest_first_with_cursor_and_limit;
            records: visitors_do_not_see_each_other;
            counters: counters_add_up;
            counters: a_record_counts_what_it_says_once;
            counters: many_at_once_lose_nothing;
            counters: days_are_those_from_and_to_both_included;
            counters: rolling_up_changes_no_answer_and_writes_no_entry;
            counters: what_has_no_value_is_asked_for_by_that;
            counters: values_beyond_the_most_frequent_come_together;
            counters: counting_nothing_writes_nothing;
            ledger: an_empty_ledger_has_head_zero;
            ledger: every_write_is_one_entry_of_its_kind;
            ledger: entries_are_numbered_without_gaps_and_chained;
            ledger: entries_are_ascending_with_cursor_and_limit;
            ledger: what_was_refused_left_no_entry;
            operators: an_operator_is_found_in_any_case_of_letters;
            operators: a_name_is_taken_in_any_case_of_letters;
            operators: operators_are_counted;
            operators: audit_entries_are_newest_first_with_cursor_and_limit;
            operators: entries_about_ab_tests_are_found_among_all_others_oldest_first;
            sessions: a_session_is_there_until_it_is_closed;
            sessions: a_touch_moves_the_last_use_forward_only;
            sessions: open_sessions_are_listed_in_pages;
            sessions: what_is_not_open_can_be_touched_and_closed_without_effect;
            sessions: a_setup_token_is_used_once;
            sessions: a_setup_token_is_used_by_one_of_many_at_once;
            sessions: a_setup_token_that_expired_is_refused;
            sessions: a_newer_setup_token_replaces_the_older;
            sessions: a_secret_stays_what_it_was_first;
            sessions: many_who_bring_a_secret_get_the_same;
            sessions: a_secret_has_a_plain_name;
            access: an_operator_that_changed_is_read_as_it_is_now;
            access: operators_are_listed_ascending_with_cursor_and_limit;
            access: an_invitation_is_used_by_one_of_many_at_once;
            access: an_invitation_that_expired_or_never_was_goes_to_nobody;
            access: a_token_counts_until_it_is_revoked;
            access: the_last_day_of_a_tokens_use_is_kept_and_only_a_later_one_is_written;
            erasure: an_erased_visitor_is_found_by_nothing;
            erasure: erasing_leaves_the_chain_and_the_counters;
            erasure: a_visitor_who_was_erased_can_choose_again;
            erasure: erasing_by_place_concerns_records_of_that_site_only;
            erasure: erasing_nothing_writes_nothing;
            erasure: records_written_before_a_moment_are_ascending_with_cursor;
            erasure: a_restriction_holds_until_it_is_lifted;
            erasure: a_record_is_found_by_its_key;
            evidence: what_was_shown_is_read_back_byte_for_byte;
            evidence: what_was_shown_is_kept_once;
            evidence: an_artefact_under_another_address_is_refused;
            evidence: a_draft_is_saved_on_the_revision_that_is_current;
            evidence: of_many_who_save_a_draft_at_once_one_wins;
            evidence: the_newest_checkpoint_is_read_back;
            jobs: jobs_are_numbered_in_their_order_and_write_no_entry;
            jobs: of_many_who_add_a_job_at_once_each_gets_a_number_of_its_own;
            jobs: a_job_is_as_it_was_changed_last;
            jobs: what_is_kept_with_a_job_is_read_back_and_goes_with_it;
            jobs: a_job_that_is_not_there_is_neither_changed_nor_given_files;
            lifetime: a_closed_store_refuses_everything;
            lifetime: closing_finishes_what_was_accepted;
        );
    };
    ($fresh:path; $($part:ident : $clause:ident;)+) => {
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $clause() {
                let (store, _keep) = $fresh().await;
                $crate::contract::$part::$clause(store).await;
            }
        )+
    };
}
