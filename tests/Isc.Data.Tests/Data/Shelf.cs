using Isc.Access;
using Isc.Data.Access;
using Isc.Text;
using Isc.Time;

namespace Isc.Data.Tests.Data;

/// <summary>A record with a column of every portable kind.</summary>
internal sealed class Shelf : Record, IClassified
{
    /// <summary>Its note names a theme; it stands for the body whose id it has; its books are its readers.</summary>
    public static AccessPaths Paths { get; } = AccessPaths.None
        .In<Shelf>(ScopeKind.Theme, s => s.Note)
        .In<Shelf>(ScopeKind.Body, s => s.Id)
        .OwnedBy<Shelf>((s, account) => s.Books.Any(b => b.Id == account));

    public required string Name { get; set; }

    public string? Note { get; set; }

    public required LocalizedText Title { get; set; }

    public DateWindow When { get; set; }

    public DateOnly? Opened { get; set; }

    public DateTime At { get; set; }

    public int Places { get; set; }

    public long Cents { get; set; }

    public bool Locked { get; set; }

    public Classification Class { get; set; }

    public IReadOnlyList<string> Tags { get; set; } = [];

    public List<Book> Books { get; } = [];
}
