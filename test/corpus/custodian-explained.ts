/** Checks of the corpus, by test, that our facts answer otherwise, for a reason that lies in the recording or in the recorder's own semantics. */
export const custodianExplained: Readonly<Record<string, string>> = {
  'tests/test_account.py::test_cloudtrail_notifies_enabled':
    'expected of the second recorded answer (a trail made on the way, with an SNS topic); the first has none',
  'tests/test_appelb.py::test_nlb_is_not_cross_zone_load_balancing':
    'recorded as load_balancing.cross_zone_enabled; AWS and we name the attribute load_balancing.cross_zone.enabled',
  'tests/test_cloudfront.py::test_set_wafv2_active_response':
    'run upon the event of one distribution, which is no part of the question; the list holds two without an ACL',
  'tests/test_cloudfront.py::test_set_wafv2_active_response_tag_resource':
    'run upon the event of one distribution, which is no part of the question; the list holds two without an ACL',
  'tests/test_cloudtrail.py::test_is_shadow_multiregion':
    'asked from another region, which is no part of the question; from the first region the answer is the one of test_is_shadow_or_not',
  'tests/test_ec2.py::test_tag_augment':
    'the instance carries no tags in its own answer; they were recorded in DescribeTags, which we do not ask',
  'tests/test_iam.py::test_iam_group_get_resources': 'picks one group by name itself; the list holds three',
  'tests/test_kms.py::test_last_rotation':
    'the moment is recorded as a text of digits, which AWS never sends; a text that is no moment is "not set"',
  'tests/test_quotas.py::test_service_quota_metadata_incl_filter':
    "counts AWS's default quotas too; our population is the quotas applied to the account",
  'tests/test_sqs.py::test_sqs_access_denied':
    'drops a queue whose attributes were denied; we keep it, with attributes that were not read',
  'tests/test_waf.py::test_wafv2_resolve_resources': 'picks one ACL by id itself; the list holds two',
};
