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
internal sealed record Kernel(string Id, Assembly Assembly)
{
    /// <summary>All of them, lower floors first.</summary>
    public static IReadOnlyList<Kernel> All { get; } =
    [
        new("organisation", typeof(OrganisationServices).Assembly),
        new("library", typeof(LibraryServices).Assembly),
        new("themes", typeof(ThemesServices).Assembly),
        new("meetings", typeof(MeetingsServices).Assembly),
        new("mail", typeof(MailServices).Assembly),
        new("escalations", typeof(EscalationServices).Assembly),
        new("reports", typeof(ReportingServices).Assembly),
    ];
}
