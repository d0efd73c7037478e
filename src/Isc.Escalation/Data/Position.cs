using Isc.Data;
using Isc.Text;

namespace Isc.Escalation.Data;

/// <summary>What a Sector, office or region holds of the question. Written again it replaces what stood before, which the audit trail keeps.</summary>
internal sealed class Position : Record
{
    public required Guid IssueId { get; init; }

    /// <summary>Key of the office.</summary>
    public required string Office { get; init; }

    public required LocalizedText Text { get; set; }

    public required DateTime At { get; set; }

    public required Guid? By { get; set; }
}
