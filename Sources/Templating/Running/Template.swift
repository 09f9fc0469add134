package import Markup

/// A template compiled against the names of a model: every name resolved, every escape decided.
package struct Template<Model>: Sendable {
  private let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// Writes the model as the template says to the end of a buffer.
  package func render(_ model: Model, into buffer: inout MarkupBuffer) {
    withUnsafePointer(to: model) { program.run(UnsafeRawPointer($0), into: &buffer) }
  }
}

extension Program {
  /// Runs the first routine with a model, which must be of the type the program was compiled for.
  func run(_ model: UnsafeRawPointer, into buffer: inout MarkupBuffer) {
    withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: registerCount) { registers in
      registers.initialize(repeating: model)
      guard let registers = registers.baseAddress else { return }
      withMemory { memory in
        withUnsafePointer(to: memory) { program in
          withUnsafeMutablePointer(to: &buffer) { buffer in
            Runner(program: program, registers: registers, buffer: buffer).run(memory.routines[0])
          }
        }
      }
    }
  }

  private func withMemory(_ body: (ProgramMemory) -> Void) {
    operations.withUnsafeBufferPointer { operations in
      literals.withUnsafeBufferPointer { literals in
        routines.withUnsafeBufferPointer { routines in
          body(ProgramMemory(operations: operations, literals: literals, routines: routines))
        }
      }
    }
  }
}
