namespace Isc.Mail.Sending;

/// <summary>What came of handing a letter to the server.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Reason">Why it was not taken; null where it was.</param>
internal sealed record SmtpAnswer(SmtpAnswerKind Kind, string? Reason = null);
