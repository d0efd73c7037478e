using System.Reflection;
using Isc.Escalation;
using Isc.Library;
using Isc.Mail;
using Isc.Meetings;
using Isc.Organisation;
using Isc.Reporting;
using Isc.Themes;

namespace Isc.Host.Modules;

/// <summary>A kernel: always on, and known to the host by name.</summary>
/// <param name="Id">Prefix of its API.</param>
/// <param name="Assembly">Where its types live.</param>
/// <param name="IsBeneath">Whether others stand on it; those that stand on top do not know each other.</param>
internal sealed record Kernel(string Id, Assembly Assembly, bool IsBeneath = false)
{
    /// <summary>All of them, lower floors first.</summary>
    public static IReadOnlyList<Kernel> All { get; } =
    [
        new("organisation", typeof(OrganisationServices).Assembly, IsBeneath: true),
        new("library", typeof(LibraryServices).Assembly, IsBeneath: true),
        new("themes", typeof(ThemesServices).Assembly, IsBeneath: true),
        new("meetings", typeof(MeetingsServices).Assembly),
        new("mail", typeof(MailServices).Assembly),
        new("escalations", typeof(EscalationServices).Assembly),
        new("reports", typeof(ReportingServices).Assembly),
    ];
}
