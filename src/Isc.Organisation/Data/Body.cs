using Isc.Bodies;
using Isc.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Organisation.Data;

/// <summary>A conference, council, group or committee.</summary>
internal sealed class Body : Record
{
    public required string Key { get; init; }

    public required BodyType Type { get; init; }

    public LocalizedText? Acronym { get; set; }

    public required LocalizedText Name { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>Bodies that set it up.</summary>
    public List<Guid> Founders { get; set; } = [];

    public LocalizedText? Purpose { get; set; }

    public List<LocalizedText> Functions { get; set; } = [];

    /// <summary>Where its terms of reference stand, as cited in each language.</summary>
    public LocalizedText? TermsOfReference { get; set; }

    /// <summary>Symbol of that document: "Service Order 16/13".</summary>
    public string? TermsSymbol { get; set; }

    public string? Email { get; set; }

    /// <summary>True where news of the body goes out by a mailing list.</summary>
    public bool MailingList { get; set; }

    /// <summary>When it was set up; null where no source says.</summary>
    public DateWindow? Since { get; set; }

    /// <summary>Its last day; null while it exists.</summary>
    public DateOnly? Ended { get; set; }

    /// <summary>Place among its type.</summary>
    public int Order { get; set; }

    public BodyInfo ToInfo() => new(Id, Key, Acronym?.ToString(), Name, Type) { ParentId = ParentId };

    public BodyName ToName() => new(Id, Key, Acronym?.ToString(), Name);
}
