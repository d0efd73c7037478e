using System.ComponentModel;

namespace Isc.Escalation.Parts;

/// <summary>The body of <c>POST escalations/{id}/readers</c>.</summary>
internal sealed record ReaderRequest
{
    [Description("The account that may read the issue though it is restricted.")]
    public Guid? Account { get; init; }
}
