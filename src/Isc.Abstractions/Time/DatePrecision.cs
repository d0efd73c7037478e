namespace Isc.Time;

/// <summary>How exactly a source gives a date.</summary>
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day,

    /// <summary>The month is known.</summary>
    Month,

    /// <summary>The year is known.</summary>
    Year,

    /// <summary>Only that it lies between two days.</summary>
    Window,
}
