using Isc.Access;
using Isc.Events;
using Isc.Text;

namespace Isc.Mail;

/// <summary>
/// Asks, in the transaction of a change, that people be told of it. Each gets it in their own language; several with the same
/// <see cref="Topic"/> that wait for the same person become one mail.
/// </summary>
/// <param name="Accounts">Who is told; one who may no longer read <see cref="Class"/> when it is sent is left out.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Markdown.</param>
public sealed record MailRequested(IReadOnlyList<Guid> Accounts, LocalizedText Subject, LocalizedText Text) : IIntegrationEvent
{
    /// <summary>Addresses without an account: of someone invited, of a body's list.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Page that it is about, from the root of the language; null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>What joins several into one mail: <c>meeting:…</c>; null for one that is sent by itself, at once.</summary>
    public string? Topic { get; init; }

    /// <summary>Class of what it tells.</summary>
    public Classification Class { get; init; } = Classification.Internal;

    /// <summary>An iCalendar object to attach, in each language; its METHOD is the attachment's.</summary>
    public LocalizedText? Calendar { get; init; }

    /// <summary>A secret that must not be kept once sent: an invitation's link.</summary>
    public bool Sensitive { get; init; }
}
