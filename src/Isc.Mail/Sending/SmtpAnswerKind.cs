namespace Isc.Mail.Sending;

/// <summary>How the server answered.</summary>
internal enum SmtpAnswerKind
{
    Taken,

    /// <summary>Not now, says the server (4xx).</summary>
    RefusedForNow,

    /// <summary>Never, says the server (5xx).</summary>
    Refused,

    /// <summary>No server answered, or not in time: the letter is not to blame.</summary>
    Unreachable,
}
