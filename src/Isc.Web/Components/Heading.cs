using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Isc.Web.Components;

/// <summary>A heading whose level is known only when it is rendered.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>2 to 6; the page header holds the only 1.</summary>
    [Parameter, EditorRequired] public int Level { get; set; }

    /// <summary>Id for links and labels.</summary>
    [Parameter] public string? Id { get; set; }

    /// <summary>Class of the element.</summary>
    [Parameter] public string? Class { get; set; }

    /// <summary>Its words.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Math.Clamp(Level, 2, 6)}");
        builder.AddAttribute(1, "id", Id);
        builder.AddAttribute(2, "class", Class);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
