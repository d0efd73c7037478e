using Isc.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Library.Data;

/// <summary>A document went to a body.</summary>
internal sealed class Submission : Record
{
    public required Guid DocumentId { get; init; }

    /// <summary>The addressee.</summary>
    public required Guid BodyId { get; init; }

    /// <summary>"Council 2020"; null where no source says.</summary>
    public LocalizedText? Session { get; set; }

    /// <summary>"PL 1.9"; null where no source says.</summary>
    public string? AgendaItem { get; set; }

    public SubmissionAction? Action { get; set; }

    /// <summary>Symbols of the documents that the action names beside this one.</summary>
    public List<string> References { get; set; } = [];

    public SubmissionOutcome Outcome { get; set; }

    /// <summary>What obliges to report: <c>resolution-191</c>. Null for none.</summary>
    public string? Mandate { get; set; }

    /// <summary>The body that reports; null where the secretariat does.</summary>
    public Guid? ReportedById { get; set; }

    public required DateOnly From { get; set; }

    public required DateOnly Until { get; set; }

    public DateWindow When => new(From, Until);
}
