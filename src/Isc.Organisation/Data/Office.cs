using Isc.Data;
using Isc.Data.Audit;
using Isc.Text;

namespace Isc.Organisation.Data;

/// <summary>A Sector, Bureau, department, region, regional office or post: whatever can hold a seat or own work without an account.</summary>
internal sealed class Office : Record
{
    public required string Key { get; init; }

    public required OfficeKind Kind { get; init; }

    public required LocalizedText Name { get; set; }

    /// <summary>"BR", "SPM"; null where it has none.</summary>
    public LocalizedText? Acronym { get; set; }

    public Guid? ParentId { get; set; }

    public LocalizedText? City { get; set; }

    /// <summary>Who heads it; null while vacant or unnamed.</summary>
    [Personal]
    public string? Head { get; set; }

    /// <summary>Place among its kind.</summary>
    public int Order { get; set; }
}
