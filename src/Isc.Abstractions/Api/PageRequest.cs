using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Isc.Api;

/// <summary>Which page of a list is wanted. Lists are paged by key, never by offset.</summary>
public sealed class PageRequest
{
    /// <summary>Records on a page where none is asked for.</summary>
    public const int DefaultSize = 50;

    /// <summary>Most records on a page.</summary>
    public const int MaximumSize = 200;

    /// <summary>The <c>next</c> of the page before.</summary>
    [FromQuery(Name = "cursor"), Description("The 'next' of the page before."), MaxLength(200)]
    public string? Cursor { get; init; }

    /// <summary>Records on the page.</summary>
    [FromQuery(Name = "size"), Description("Records on a page, 1 to 200."), Range(1, MaximumSize)]
    public int? Size { get; init; }

    /// <summary>The size to use: between 1 and <see cref="MaximumSize"/>.</summary>
    public int Take => Math.Clamp(Size ?? DefaultSize, 1, MaximumSize);

    /// <summary>The page of a list that was read one record further than <see cref="Take"/>.</summary>
    /// <param name="read">What was read, in the list's order.</param>
    /// <param name="cursorAfter">The cursor after a record.</param>
    public Page<T> Trim<T>(IReadOnlyList<T> read, Func<T, string> cursorAfter) =>
        read.Count <= Take ? new(read, null) : new([.. read.Take(Take)], cursorAfter(read[Take - 1]));
}
