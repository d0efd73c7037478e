namespace Isc.Library;

/// <summary>What kind of text a document is.</summary>
public enum DocumentType
{
    /// <summary>Reports to a body.</summary>
    Report,

    /// <summary>Gives information, without action.</summary>
    Information,

    /// <summary>An internal instruction.</summary>
    ServiceOrder,

    /// <summary>A policy or a statement that belongs to one.</summary>
    Policy,

    /// <summary>A strategy.</summary>
    Strategy,

    /// <summary>Guidelines or a procedure.</summary>
    Guideline,

    /// <summary>A review by the Joint Inspection Unit.</summary>
    Review,

    /// <summary>A letter between groups.</summary>
    Liaison,

    /// <summary>Minutes of a meeting.</summary>
    Minutes,
}
