using Isc.Access;
using Isc.Data;

namespace Isc.Library.Data;

/// <summary>Who may read a body's documents unless one of them says otherwise. Members' access never depends on their Sector.</summary>
internal sealed class DefaultClass : Record
{
    public required Guid BodyId { get; init; }

    public required Classification Class { get; set; }
}
