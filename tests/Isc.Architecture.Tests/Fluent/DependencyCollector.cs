using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>Reads every type that some types name, out of their metadata and IL.</summary>
internal sealed class DependencyCollector
{
    private readonly HashSet<TypeKey> _found = [];

    public static IReadOnlySet<TypeKey> Of(IEnumerable<TypeDefinition> types)
    {
        var collector = new DependencyCollector();
        foreach (var type in types)
            collector.AddDeclaration(type);
        return collector._found;
    }

    private void AddDeclaration(TypeDefinition type)
    {
        Add(type.BaseType);
        AddAttributes(type);
        AddConstraints(type);
        foreach (var implemented in type.Interfaces)
            Add(implemented.InterfaceType);
        foreach (var member in type.Events.Cast<ICustomAttributeProvider>().Concat(type.Properties))
            AddAttributes(member);
        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            AddAttributes(field);
        }

        foreach (var method in type.Methods)
            AddMethod(method);
    }

    private void AddMethod(MethodDefinition method)
    {
        AddSignature(method);
        AddAttributes(method);
        AddAttributes(method.MethodReturnType);
        AddConstraints(method);
        foreach (var parameter in method.Parameters)
            AddAttributes(parameter);
        if (method.HasBody)
            AddBody(method.Body);
    }

    private void AddBody(MethodBody body)
    {
        foreach (var variable in body.Variables)
            Add(variable.VariableType);
        foreach (var handler in body.ExceptionHandlers)
            Add(handler.CatchType);
        foreach (var instruction in body.Instructions)
            AddOperand(instruction.Operand);
    }

    private void AddOperand(object? operand)
    {
        switch (operand)
        {
            case TypeReference type:
                Add(type);
                break;
            case FieldReference field:
                Add(field.DeclaringType);
                Add(field.FieldType);
                break;
            case MethodReference method:
                AddSignature(method);
                break;
            case CallSite site:
                Add(site.ReturnType);
                break;
        }
    }

    private void AddSignature(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        foreach (var parameter in method.Parameters)
            Add(parameter.ParameterType);
        foreach (var argument in (method as GenericInstanceMethod)?.GenericArguments ?? [])
            Add(argument);
    }

    private void AddConstraints(IGenericParameterProvider provider)
    {
        foreach (var constraint in provider.GenericParameters.SelectMany(parameter => parameter.Constraints))
            Add(constraint.ConstraintType);
    }

    private void AddAttributes(ICustomAttributeProvider provider)
    {
        foreach (var attribute in provider.CustomAttributes)
        {
            AddSignature(attribute.Constructor);
            foreach (var argument in attribute.ConstructorArguments)
                AddArgument(argument);
            foreach (var named in attribute.Properties.Concat(attribute.Fields))
                AddArgument(named.Argument);
        }
    }

    private void AddArgument(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        if (argument.Value is TypeReference type)
            Add(type);
        else if (argument.Value is CustomAttributeArgument boxed)
            AddArgument(boxed);
        foreach (var element in argument.Value as CustomAttributeArgument[] ?? [])
            AddArgument(element);
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                foreach (var argument in generic.GenericArguments)
                    Add(argument);
                Add(generic.ElementType);
                return;
            case IModifierType modified:
                Add(modified.ModifierType);
                Add(modified.ElementType);
                return;
            case TypeSpecification specification:
                Add(specification.ElementType);
                return;
            default:
                _found.Add(TypeKey.Of(type));
                return;
        }
    }
}
